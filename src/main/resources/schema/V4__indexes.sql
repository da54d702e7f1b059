-- For what is asked again and again of a table that only grows.
create index event_subject on event (subject, sequence);
create index event_actor on event (actor, sequence);
create index event_kind on event (kind, sequence);
