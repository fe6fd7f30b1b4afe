-- cairn 20261121093000__rename_a_column_and_add_another_under_its_name mysql sha256:8f8594e91d66180928bcc999b79462dd519809778fb3140de147a48df22d3e42
-- part 1 of 1, not transactional

-- CB102 warning: column nick of t is renamed to nick_name: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "nick").
alter table t rename column nick to nick_name;

alter table t add column nick integer;
