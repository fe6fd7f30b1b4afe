-- cairn 20261121093000__make_a_named_type_of_checked_text h2 sha256:24f9b3f764a2095a00c9642b0c4324bb0e497b79d373dcfa1df2dd7cc083f266
-- part 1 of 1, not transactional

alter table a drop constraint ck_a_s;
create domain Status as varchar(4) check (value in ('NEW', 'PAID'));
alter table a alter column s set data type Status;
