-- Each thing to be done is done or not.
create table to_do_item (
  list_id uuid not null references to_do_list,
  position int not null,
  text text not null,
  done boolean not null,
  primary key (list_id, position)
);

insert into to_do_item (list_id, position, text, done)
select list.id, item.place - 1, item.text, false
from to_do_list list, unnest(list.items) with ordinality as item (text, place);

alter table to_do_list drop column items;
