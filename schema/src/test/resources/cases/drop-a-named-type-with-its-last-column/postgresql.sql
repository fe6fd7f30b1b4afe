-- cairn 20261121093000__drop_a_named_type_with_its_last_column postgresql sha256:af669bdc961130074e8f669a7b82421b815623220f1f2ba6488508d94bbb6062
-- part 1 of 1, transactional

-- DL103 error: dropping column s of a deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table a drop column s;
drop type Status;
