// What began before a range of days and lasts into it is found by how long it lasts: one range of first days for each length.
CREATE INDEX event_span_earliest IF NOT EXISTS FOR (n:Event) ON (n.span, n.earliest);
