-- cairn 20261121093000__move_the_primary_key_to_another_column postgresql sha256:c009392a676a31ec8ff922c9dc444f4c1fa61aac47a24cac1f1a188e4fb0cd5a
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;

alter table parent drop constraint pk_parent;

alter table parent drop constraint uk_code;

alter table parent add constraint pk_parent primary key (code);

alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
