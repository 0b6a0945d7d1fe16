// One list of every value, once for each decimal key that is stored with it; whether it is right only TypeScript can tell.
MATCH (figure:Figure)
WITH DISTINCT toString(figure.value) AS text, figure.sortValue AS sortValue
RETURN collect([text, sortValue]) AS found
