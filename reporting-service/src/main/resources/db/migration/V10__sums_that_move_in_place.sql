-- A sum that is in an index gets a new entry in it each time it moves, thousands a second; one that is not is moved in its place.
alter table figure_day drop constraint figure_day_pkey;
alter table figure_day add primary key (indicator, dimension, cell, day);
