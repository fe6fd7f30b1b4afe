-- cairn 20261121093000__add_constants_to_a_named_type h2 sha256:023a852a0c3faf1c3e0e4270ab390d0bb2212ccd4d4afa1520186c6bb8c07e26
-- part 1 of 1, not transactional

alter domain Status rename to Status_old;
create domain Status as varchar(9) check (value in ('CANCELLED', 'NEW', 'OPEN', 'PAID'));
alter table a alter column s set data type Status using cast(cast(s as varchar) as Status);
drop domain Status_old;
