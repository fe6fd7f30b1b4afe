-- cairn 20261121093000__make_a_named_type_of_checked_text mysql sha256:e25f480945aa7196c7ee0a079535f02a232c162a6144f6a49bcca8fd2b20d636
-- part 1 of 1, not transactional

alter table a /*!80016 drop check ck_a_s */;

-- LK116 warning: to change column s from varchar(255) to enum ('NEW','PAID'), the server copies all of a, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
update a set s = case when s regexp '^[0-9]+$' then concat('no counterpart of ', s) else s end where s is not null;
alter table a modify column s enum ('NEW','PAID');
