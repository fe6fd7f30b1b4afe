-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null h2 sha256:f41ff1a392b4e9b1132ee2b3ef93e56323b7b35395e109e28dd1d75d117c6c7a
-- part 1 of 1, not transactional

alter table book add column author_id bigint;

alter table book add constraint fk_book_author foreign key (author_id) references author (id);
