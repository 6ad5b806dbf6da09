-- Append-only: a breakdown is revised, never changed. The first revision is what the plan itself prints, or what was
-- recorded first where it prints none; recorded_at is null for what came with the plan, and known as long as the plan is.
alter table breakdown_cell drop constraint breakdown_cell_breakdown_fk;
alter table breakdown_cell drop constraint breakdown_cell_pk;
alter table breakdown drop constraint breakdown_pk;

alter table breakdown add column revision integer default 1 not null;
alter table breakdown add column state varchar(20) default 'ADOPTED' not null;
alter table breakdown add column recorded_at timestamp(6) with time zone;
alter table breakdown add column recorded_by varchar(100);
alter table breakdown add column note varchar(1000);
alter table breakdown_cell add column revision integer default 1 not null;

alter table breakdown add constraint breakdown_pk primary key (plan_id, indicator_code, revision);
alter table breakdown_cell add constraint breakdown_cell_pk
    primary key (plan_id, indicator_code, revision, position);
alter table breakdown_cell add constraint breakdown_cell_breakdown_fk
    foreign key (plan_id, indicator_code, revision) references breakdown (plan_id, indicator_code, revision);
