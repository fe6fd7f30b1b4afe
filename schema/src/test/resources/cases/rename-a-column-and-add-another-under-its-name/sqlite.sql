-- cairn 20261121093000__rename_a_column_and_add_another_under_its_name sqlite sha256:2d6a780f3119e8d3154ce684c46f4ed748e6cc54782b828151801c96c08d927b
-- part 1 of 1, transactional

-- CB102 warning: column nick of t is renamed to nick_name: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "nick").
alter table t rename column nick to nick_name;

alter table t add column nick integer;
