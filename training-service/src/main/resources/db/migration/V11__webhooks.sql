-- Partner sites that want to hear of sessions, and what was sent to them.
create table webhook_subscription (
  id uuid primary key,
  version int not null,
  address text not null,
  description text not null,
  -- Signs what is sent, so it is kept as it is; only its first answer shows it.
  secret text not null,
  created_at timestamptz not null,
  -- Set when the receiver answered that it is gone for good.
  ended_at timestamptz
);

create table webhook_delivery (
  id uuid primary key,
  version int not null,
  subscription_id uuid not null references webhook_subscription on delete cascade,
  content text not null,
  recorded_at timestamptz not null,
  attempts int not null,
  -- Null once delivered or given up.
  next_attempt_at timestamptz,
  delivered_at timestamptz,
  -- What the last attempt was answered, or why there was no answer.
  last_answer text
);
create index on webhook_delivery (next_attempt_at) where next_attempt_at is not null;
create index on webhook_delivery (subscription_id, recorded_at);
