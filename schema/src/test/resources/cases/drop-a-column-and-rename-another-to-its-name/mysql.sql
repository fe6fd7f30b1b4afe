-- cairn 20261121093000__drop_a_column_and_rename_another_to_its_name mysql sha256:2d761d4db4fd231f24a2322678ed36cfeb7d38fc34529960a945bfb29132f222
-- part 1 of 1, not transactional

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;

-- CB102 warning: column x of t is renamed to nick: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "x").
alter table t rename column x to nick;
