-- Append-only: targets as acts have changed them. The last one of a row that was known is the one in force.
create table target_change (
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    number integer not null,
    target_printed varchar(100) not null,
    unit varchar(20) not null,
    document varchar(300) not null,
    document_number varchar(100),
    decided_on date not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint target_change_pk primary key (plan_id, indicator_code, number),
    constraint target_change_row_fk foreign key (plan_id, indicator_code)
        references plan_indicator (plan_id, indicator_code)
);

grant select, insert on target_change to ${application_account};
