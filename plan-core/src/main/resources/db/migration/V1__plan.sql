-- The language of a plan, and what is reported. SQL that H2 and PostgreSQL both run; no triggers.
-- Dictionaries are small tables of their own; the region leads every key of a fact (observation).

create table region (
    code varchar(64) not null,
    name varchar(100) not null,
    name_en varchar(200) not null,
    level varchar(20) not null,
    scheme varchar(10) not null,
    parent_code varchar(64),
    constraint region_pk primary key (code),
    constraint region_parent_fk foreign key (parent_code) references region (code)
);

create table indicator (
    code varchar(100) not null,
    name_zh varchar(200) not null,
    name_en varchar(300) not null,
    kind varchar(20) not null,
    direction varchar(20) not null,
    base_unit varchar(20) not null,
    definition_zh varchar(2000) not null,
    definition_en varchar(2000) not null,
    formula_factor numeric(21, 6),
    constraint indicator_pk primary key (code)
);

create table indicator_definition_source (
    indicator_code varchar(100) not null,
    position integer not null,
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    constraint indicator_definition_source_pk primary key (indicator_code, position),
    constraint indicator_definition_source_fk foreign key (indicator_code) references indicator (code)
);

create table formula_term (
    indicator_code varchar(100) not null,
    position integer not null,
    denominator boolean not null,
    negative boolean not null,
    component_code varchar(100) not null,
    constraint formula_term_pk primary key (indicator_code, position),
    constraint formula_term_indicator_fk foreign key (indicator_code) references indicator (code),
    constraint formula_term_component_fk foreign key (component_code) references indicator (code)
);

create table plan (
    id varchar(100) not null,
    title_zh varchar(300) not null,
    title_en varchar(300) not null,
    jurisdiction varchar(64) not null,
    start_year integer not null,
    end_year integer not null,
    base_year integer not null,
    document_number varchar(100),
    package_digest varchar(64) not null,
    constraint plan_pk primary key (id),
    constraint plan_jurisdiction_fk foreign key (jurisdiction) references region (code)
);

create table chapter (
    plan_id varchar(100) not null,
    position integer not null,
    title varchar(200) not null,
    markers varchar(100) not null,
    constraint chapter_pk primary key (plan_id, position),
    constraint chapter_plan_fk foreign key (plan_id) references plan (id)
);

create table plan_indicator (
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    number integer not null,
    chapter_position integer not null,
    name varchar(300) not null,
    unit varchar(20) not null,
    printed_unit varchar(20),
    attribute varchar(20),
    baseline_printed varchar(100),
    target_printed varchar(100) not null,
    cumulative boolean not null,
    holds varchar(20) not null,
    parent_code varchar(100),
    markers varchar(100) not null,
    result_printed varchar(100),
    printed_verdict varchar(20),
    printed_completion_rate numeric(21, 6),
    completion_rate_document varchar(300),
    completion_rate_section varchar(300),
    cumulative_document varchar(300),
    cumulative_section varchar(300),
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    constraint plan_indicator_pk primary key (plan_id, indicator_code),
    constraint plan_indicator_number_uk unique (plan_id, number),
    constraint plan_indicator_chapter_fk foreign key (plan_id, chapter_position) references chapter (plan_id, position),
    constraint plan_indicator_indicator_fk foreign key (indicator_code) references indicator (code),
    constraint plan_indicator_parent_fk foreign key (plan_id, parent_code)
        references plan_indicator (plan_id, indicator_code)
);

create table contradiction (
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    position integer not null,
    about varchar(20) not null,
    printed varchar(200) not null,
    unit varchar(20),
    note_zh varchar(1000) not null,
    note_en varchar(1000) not null,
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    constraint contradiction_pk primary key (plan_id, indicator_code, position),
    constraint contradiction_row_fk foreign key (plan_id, indicator_code)
        references plan_indicator (plan_id, indicator_code)
);

create table breakdown (
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    title varchar(300) not null,
    unit varchar(20) not null,
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    position integer not null,
    constraint breakdown_pk primary key (plan_id, indicator_code),
    constraint breakdown_plan_fk foreign key (plan_id) references plan (id),
    constraint breakdown_indicator_fk foreign key (indicator_code) references indicator (code)
);

-- A cell's year is null for the total of a row; its region is null for the printed totals line.
create table breakdown_cell (
    plan_id varchar(100) not null,
    indicator_code varchar(100) not null,
    position integer not null,
    row_position integer not null,
    region_code varchar(64),
    label varchar(100) not null,
    target_year integer,
    printed varchar(40) not null,
    constraint breakdown_cell_pk primary key (plan_id, indicator_code, position),
    constraint breakdown_cell_breakdown_fk foreign key (plan_id, indicator_code)
        references breakdown (plan_id, indicator_code),
    constraint breakdown_cell_region_fk foreign key (region_code) references region (code)
);

-- The instant and the number of the last write. Every write takes its instant here and holds the row until it is
-- committed: instants and numbers are in the order of the commits, without gaps.
create table journal (
    id integer not null,
    last_instant timestamp(6) with time zone not null,
    last_seq bigint not null,
    constraint journal_pk primary key (id)
);

insert into journal (id, last_instant, last_seq)
values (1, timestamp with time zone '1970-01-01 00:00:00+00:00', 0);

-- Append-only: what one request submitted in one region. Its instant is known at the end of the request only, which is
-- why the revisions refer to it instead of carrying it.
create table submission (
    region_code varchar(64) not null,
    id bigint not null,
    submitted_at timestamp(6) with time zone not null,
    submitted_by varchar(100),
    constraint submission_pk primary key (region_code, id)
);

-- Append-only: a revision is inserted once and never touched again. Region and indicator are checked against the
-- dictionaries, whose entries are never removed, before a row is written: two look-ups a row by the database would
-- double the time of a bulk import. base_value is in the indicator's base unit, null for a structure.
create table observation (
    region_code varchar(64) not null,
    indicator_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    printed varchar(100) not null,
    unit varchar(20) not null,
    base_value numeric(29, 6),
    document varchar(300) not null,
    section varchar(300),
    source_table varchar(100),
    source_row varchar(100),
    note varchar(1000),
    submission_id bigint not null,
    constraint observation_pk primary key (region_code, indicator_code, period, revision)
);

-- Append-only: the decision of a review about one revision.
create table observation_decision (
    region_code varchar(64) not null,
    indicator_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    decision varchar(20) not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(100),
    reason varchar(1000),
    constraint observation_decision_pk primary key (region_code, indicator_code, period, revision),
    constraint observation_decision_revision_fk foreign key (region_code, indicator_code, period, revision)
        references observation (region_code, indicator_code, period, revision)
);

-- Append-only: what the quality checks noticed about a revision when it was submitted.
create table observation_finding (
    region_code varchar(64) not null,
    indicator_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    position integer not null,
    rule varchar(50) not null,
    severity varchar(10) not null,
    arguments varchar(1000) not null,
    constraint observation_finding_pk primary key (region_code, indicator_code, period, revision, position),
    constraint observation_finding_revision_fk foreign key (region_code, indicator_code, period, revision)
        references observation (region_code, indicator_code, period, revision)
);

-- Append-only: what was published, numbered in the order of the commits.
create table change (
    region_code varchar(64) not null,
    seq bigint not null,
    type varchar(40) not null,
    indicator_code varchar(100) not null,
    period varchar(20) not null,
    revision integer not null,
    changed_at timestamp(6) with time zone not null,
    constraint change_pk primary key (region_code, seq)
);

create index change_seq on change (seq);

-- What the application's account may do. Nobody but the owner of the tables may change or remove a fact.
grant select, insert on observation to ${application_account};
grant select, insert on observation_decision to ${application_account};
grant select, insert on observation_finding to ${application_account};
grant select, insert on submission to ${application_account};
grant select, insert on change to ${application_account};
grant select, update on journal to ${application_account};
grant select, insert on region to ${application_account};
grant select, insert on plan to ${application_account};
grant select, insert on chapter to ${application_account};
grant select, insert on plan_indicator to ${application_account};
grant select, insert on contradiction to ${application_account};
grant select, insert on breakdown to ${application_account};
grant select, insert on breakdown_cell to ${application_account};
-- The words of the catalogue may be bettered.
grant select, insert, update on indicator to ${application_account};
grant select, insert, update, delete on indicator_definition_source to ${application_account};
grant select, insert, update, delete on formula_term to ${application_account};
