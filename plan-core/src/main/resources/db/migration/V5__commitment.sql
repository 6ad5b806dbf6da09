-- What a plan promises beside its indicator table. Dictionaries of the plan, and the reports of progress, which are facts.

create table programme (
    plan_id varchar(100) not null,
    number integer not null,
    title_zh varchar(300) not null,
    title_en varchar(300) not null,
    chapter varchar(300) not null,
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    constraint programme_pk primary key (plan_id, number),
    constraint programme_plan_fk foreign key (plan_id) references plan (id)
);

create table programme_item (
    plan_id varchar(100) not null,
    programme_number integer not null,
    number integer not null,
    title_zh varchar(300) not null,
    title_en varchar(300) not null,
    constraint programme_item_pk primary key (plan_id, programme_number, number),
    constraint programme_item_programme_fk foreign key (plan_id, programme_number)
        references programme (plan_id, number)
);

-- promised is the figure as the package gives it: a decimal, or a fraction such as 2/3. Figures are text, so that their
-- decimals stay as they were given.
create table commitment (
    plan_id varchar(100) not null,
    code varchar(100) not null,
    position integer not null,
    kind varchar(20) not null,
    title_zh varchar(300) not null,
    title_en varchar(300) not null,
    metric_zh varchar(200),
    metric_en varchar(200),
    printed varchar(200) not null,
    promised varchar(40),
    promised_to varchar(40),
    quantifier varchar(10),
    unit varchar(40),
    comparator varchar(10),
    is_change boolean not null,
    recurrence varchar(20) not null,
    deadline varchar(20),
    programme_number integer,
    item_number integer,
    chapter varchar(300) not null,
    indicator_code varchar(100),
    system_type varchar(30),
    system_action varchar(20),
    investment_total varchar(40),
    investment_in_plan varchar(40),
    investment_unit varchar(20),
    investment_from integer,
    investment_to integer,
    funding_zh varchar(300),
    funding_en varchar(300),
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    constraint commitment_pk primary key (plan_id, code),
    constraint commitment_plan_fk foreign key (plan_id) references plan (id),
    constraint commitment_indicator_fk foreign key (indicator_code) references indicator (code)
);

create table commitment_step (
    plan_id varchar(100) not null,
    commitment_code varchar(100) not null,
    position integer not null,
    deadline varchar(20) not null,
    promised varchar(40) not null,
    constraint commitment_step_pk primary key (plan_id, commitment_code, position),
    constraint commitment_step_commitment_fk foreign key (plan_id, commitment_code)
        references commitment (plan_id, code)
);

-- Where the documents contradict themselves beside the rows of the table: both places, and neither resolved.
create table discrepancy (
    plan_id varchar(100) not null,
    position integer not null,
    about_zh varchar(300) not null,
    about_en varchar(300) not null,
    indicator_code varchar(100),
    first_printed varchar(200) not null,
    first_document varchar(300) not null,
    first_section varchar(300),
    first_table varchar(100),
    first_row varchar(100),
    second_printed varchar(200) not null,
    second_document varchar(300) not null,
    second_section varchar(300),
    second_table varchar(100),
    second_row varchar(100),
    note_zh varchar(1000) not null,
    note_en varchar(1000) not null,
    constraint discrepancy_pk primary key (plan_id, position),
    constraint discrepancy_plan_fk foreign key (plan_id) references plan (id)
);

-- Append-only: what is reported of a commitment for one of its occurrences. Its period is a year, or the month or year of
-- a deadline. region_code is the plan's jurisdiction.
create table commitment_report (
    region_code varchar(64) not null,
    plan_id varchar(100) not null,
    commitment_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    milestone varchar(20) not null,
    reported_value varchar(40),
    reached_on date,
    evidence varchar(1000) not null,
    submitted_at timestamp(6) with time zone not null,
    submitted_by varchar(100),
    note varchar(1000),
    constraint commitment_report_pk primary key (region_code, plan_id, commitment_code, period, revision),
    constraint commitment_report_commitment_fk foreign key (plan_id, commitment_code)
        references commitment (plan_id, code)
);

-- Append-only: the decision of a review about one report.
create table commitment_decision (
    region_code varchar(64) not null,
    plan_id varchar(100) not null,
    commitment_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    decision varchar(20) not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(100),
    reason varchar(1000),
    constraint commitment_decision_pk primary key (region_code, plan_id, commitment_code, period, revision),
    constraint commitment_decision_report_fk foreign key (region_code, plan_id, commitment_code, period, revision)
        references commitment_report (region_code, plan_id, commitment_code, period, revision)
);

grant select, insert on programme to ${application_account};
grant select, insert on programme_item to ${application_account};
grant select, insert on commitment to ${application_account};
grant select, insert on commitment_step to ${application_account};
grant select, insert on discrepancy to ${application_account};
grant select, insert on commitment_report to ${application_account};
grant select, insert on commitment_decision to ${application_account};
