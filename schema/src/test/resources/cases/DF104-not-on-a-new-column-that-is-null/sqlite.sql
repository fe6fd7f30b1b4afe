-- cairn 20261121093000__df104_not_on_a_new_column_that_is_null sqlite sha256:378bdfcfda4046e1b5a593974ec7439103b6f8236a412af92d607d0ce808762f
-- part 1 of 1, transactional

alter table author add column email varchar(50);

create unique index uk_author_email on author (email);
