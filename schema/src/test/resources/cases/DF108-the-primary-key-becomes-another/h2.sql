-- cairn 20261121093000__df108_the_primary_key_becomes_another h2 sha256:dc58ccbf2d46dbc15b9e7e0e89539b84bb77e64ec8fd1e96520e79254288151f
-- part 1 of 1, not transactional

alter table book drop constraint pk_book;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
alter table book add constraint pk_book primary key (isbn);
