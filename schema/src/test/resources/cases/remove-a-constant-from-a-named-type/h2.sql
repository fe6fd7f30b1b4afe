-- cairn 20261121093000__remove_a_constant_from_a_named_type h2 sha256:3719319e5796166acb34bd68fbf75628ae825877e97645f68574cdfaec475aca
-- part 1 of 1, not transactional

alter domain Status rename to Status_old;
create domain Status as varchar(3) check (value in ('NEW'));
alter table a alter column s set data type Status using cast(cast(s as varchar) as Status);
drop domain Status_old;
