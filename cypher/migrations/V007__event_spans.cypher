// What began before a range of days and lasts into it is found by how long it lasts: one range of first days for each length, with a year and without.
CREATE INDEX event_span_earliest IF NOT EXISTS FOR (n:Event) ON (n.span, n.earliest);
CREATE INDEX event_span_month_day_from IF NOT EXISTS FOR (n:Event) ON (n.span, n.monthDayFrom);
