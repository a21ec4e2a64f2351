-- What the public was shown, and what was kept secret for it not to follow. Unlike figures it does not come back from the
-- events: it is a record of what was done, and stays through every replay.
create table public_number (
  release text not null,
  figure text not null,
  dimension text not null,
  cell text not null,
  value numeric not null,
  visible boolean not null,
  primary key (figure, release, dimension, cell)
);
