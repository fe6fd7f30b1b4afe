-- cairn 20261121093000__df104_not_on_a_new_column_that_is_null mysql sha256:7a8cd8429d492cc2cab14ee052efeb19daff8f0ee5457f995b46b0fe8cb27f45
-- part 1 of 1, not transactional

alter table author add column email varchar(50);

alter table author add constraint uk_author_email unique (email);
