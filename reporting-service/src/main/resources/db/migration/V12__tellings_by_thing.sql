-- What was told is looked for by the thing it was told of, its event included: one index serves both.
alter table telling drop constraint telling_pkey;
alter table telling add primary key (source, event_id);
drop index telling_source_idx;
-- The ids of a thing's facts begin with its name, so that the index on ids finds them.
drop index fact_source;
