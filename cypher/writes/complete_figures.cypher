// Gives a figure its value as a number too, by which figures are compared and put in order; the exact one stays text.
MATCH (figure:Figure)
WITH figure, toFloat(figure.value) AS sortValue
WHERE coalesce(figure.sortValue <> sortValue, (figure.sortValue IS NULL) <> (sortValue IS NULL))
SET figure.sortValue = sortValue
