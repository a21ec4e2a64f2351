-- Owners of entries are asked whether all is still right.
create table campaign (
  id uuid primary key,
  started_at timestamptz not null,
  account text not null,
  answer_until date not null
);

-- Whom a mail goes to stands on the entry itself, and is looked up when it is sent.
create table campaign_entry (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  kind text not null,
  entry_id uuid not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  answered_at timestamptz,
  -- The fields that were corrected, without what stands in them; none when all was right.
  corrected text[],
  unique (campaign_id, entry_id)
);
create index on campaign_entry (due_at) where sent_at is null;
