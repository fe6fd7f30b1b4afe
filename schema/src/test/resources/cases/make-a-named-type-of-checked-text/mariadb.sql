-- cairn 20261121093000__make_a_named_type_of_checked_text mariadb sha256:43194a5e26ab238941ce3fdd5c61b4add8d2024be05d1a8c2f6c7affccda97e6
-- part 1 of 1, not transactional

alter table a drop constraint ck_a_s;
update a set s = case when s regexp '^[0-9]+$' then concat('no counterpart of ', s) else s end where s is not null;
alter table a modify column s enum ('NEW','PAID');
