-- Events on their way to Kafka: written with the change they tell of, deleted once the broker has them.
create table outbox_event (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  topic text not null,
  aggregate_id text not null,
  content text not null
);

-- What has been applied. An event that comes again is dropped.
create table inbox_event (
  event_id uuid primary key,
  applied_at timestamptz not null default now()
);

-- How far each partition has been read: kept with what was read, so that a restored or emptied database goes on from
-- where it stands, whatever Kafka remembers of the consumer.
create table inbox_position (
  topic text not null,
  partition_number int not null,
  next_offset bigint not null,
  primary key (topic, partition_number)
);

-- What could not be applied, for coordinators to see and to replay.
create table dead_letter (
  id uuid primary key,
  topic text not null,
  partition_number int not null,
  record_offset bigint not null,
  content text,
  reason text not null,
  refused_at timestamptz not null,
  replayed_at timestamptz,
  unique (topic, partition_number, record_offset)
);
