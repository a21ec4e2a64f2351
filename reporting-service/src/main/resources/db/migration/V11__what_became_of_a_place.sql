-- What became of a place has a name of its own: it stood where the status of the person should. That of the person comes back as soon
-- as facts are counted anew, as do the categories that structures lend.
update fact set attributes = attributes - 'status' || jsonb_build_object('place-status', attributes -> 'status')
  where kind = 'registration' and jsonb_exists(attributes, 'status');
update fact_past set attributes = attributes - 'status' || jsonb_build_object('place-status', attributes -> 'status')
  where kind = 'registration' and jsonb_exists(attributes, 'status');

-- Definitions go on meaning what they meant, in all their versions.
update indicator c set cell = jsonb_build_object('place-status', c.cell -> 'status')
  from indicator w where c.cell_of = w.id and w.fact_kind = 'registration' and jsonb_exists(c.cell, 'status');
update indicator set conditions = conditions - 'status' || jsonb_build_object('place-status', conditions -> 'status')
  where fact_kind = 'registration' and jsonb_exists(conditions, 'status');
update indicator set breakdowns = breakdowns - 'status' || '["place-status"]'
  where fact_kind = 'registration' and jsonb_exists(breakdowns, 'status');
update figure_day set dimension = 'place-status'
  where dimension = 'status' and indicator in (select id from indicator where fact_kind = 'registration');
update figure_step set dimension = 'place-status'
  where dimension = 'status' and indicator in (select id from indicator where fact_kind = 'registration');
