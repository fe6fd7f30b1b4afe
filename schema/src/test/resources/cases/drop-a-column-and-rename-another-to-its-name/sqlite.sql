-- cairn 20261121093000__drop_a_column_and_rename_another_to_its_name sqlite sha256:1c199e289562f27d4d025591a2c4364212d890c737e450dea1a9c3066eb8c15e
-- part 1 of 1, transactional

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;

-- CB102 warning: column x of t is renamed to nick: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "x").
alter table t rename column x to nick;
