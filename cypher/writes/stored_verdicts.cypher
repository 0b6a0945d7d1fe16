// Every figure that has results, or is said to be met or not: id, what is stored, and what it and its results state.
MATCH (figure:Figure)
WHERE figure.isMet IS NOT NULL OR EXISTS { (figure)<-[:RESULT_OF]-(:Figure) }
RETURN figure.id, figure.isMet, [figure.comparator, figure.sortValue, figure.unit], COLLECT {
  MATCH (figure)<-[:RESULT_OF]-(result:Figure)
  RETURN [result.comparator, result.sortValue, result.unit]
}
