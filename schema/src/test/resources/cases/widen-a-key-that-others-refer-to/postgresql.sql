-- cairn 20261121093000__widen_a_key_that_others_refer_to postgresql sha256:284680195ce14a76eeb6a871a7963a65442820ce93eb3dd2c5acca36734fc4f4
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;
alter table child alter column parent_id set data type bigint;

alter table parent alter column id set data type bigint;

alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
