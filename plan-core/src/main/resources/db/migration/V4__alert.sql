-- Append-only: the steps in the lives of alerts; the last one of an alert says where it stands. arguments are the facts
-- behind it, one a line. raised_at is that of the first step.
create table alert_event (
    region_code varchar(64) not null,
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    rule varchar(50) not null,
    number integer not null,
    position integer not null,
    fired_condition varchar(20) not null,
    state varchar(20) not null,
    alert_level varchar(10) not null,
    period varchar(20) not null,
    arguments varchar(1100) not null,
    rules_version varchar(20) not null,
    raised_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint alert_event_pk primary key (region_code, plan_id, indicator_code, rule, number, position)
);

grant select, insert on alert_event to ${application_account};
