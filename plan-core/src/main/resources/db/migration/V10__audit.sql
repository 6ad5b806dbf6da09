-- Append-only: what was asked of the service, by whom, and what became of it; each entry is chained to the one before by
-- a SHA-256 over both. No column is beyond the hash but the hash itself.
create table audit_entry (
    seq bigint not null,
    recorded_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    account varchar(255) not null,
    account_name varchar(100) not null,
    roles varchar(200) not null,
    client varchar(100) not null,
    method varchar(20) not null,
    target varchar(2000) not null,
    status integer not null,
    problem_code varchar(50),
    subject varchar(500) not null,
    state_before text,
    state_after text,
    request_digest varchar(64),
    trace_id varchar(32),
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_entry_pk primary key (seq)
);

create index audit_entry_recorded_at on audit_entry (recorded_at);

-- The last link, so that a chain that was cut off is known by its end. It moves in the transaction of its entry.
alter table journal add column audit_seq bigint default 0 not null;
alter table journal add column audit_hash varchar(64)
    default '0000000000000000000000000000000000000000000000000000000000000000' not null;

grant select, insert on audit_entry to ${application_account};
