-- What the programme wants to have reached by a day. Set by people, so it is to be kept, unlike figures.
create table target (
  indicator text not null,
  due date not null,
  value numeric not null check (value > 0),
  primary key (indicator, due)
);
