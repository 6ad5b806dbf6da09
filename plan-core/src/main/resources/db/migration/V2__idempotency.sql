-- Answers to requests with an Idempotency-Key, for as long as they are kept. No fact: rows are completed and deleted.

create table idempotency_key (
    idempotency_key varchar(255) not null,
    fingerprint varchar(64) not null,
    status integer,
    headers varchar(2000),
    body text,
    created_at timestamp(6) with time zone not null,
    constraint idempotency_key_pk primary key (idempotency_key)
);

create index idempotency_key_created_at on idempotency_key (created_at);

grant select, insert, update, delete on idempotency_key to ${application_account};
