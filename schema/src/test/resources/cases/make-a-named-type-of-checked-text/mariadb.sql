-- cairn 20261121093000__make_a_named_type_of_checked_text mariadb sha256:1c9b33d6f7526d31a0890fa9657d8a876b72e0dbc4dfecc5de64f0c770734089
-- part 1 of 1, not transactional

alter table a drop constraint ck_a_s;

-- LK116 warning: to change column s from varchar(255) to enum ('NEW','PAID'), the server copies all of a, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
update a set s = case when s regexp '^[0-9]+$' then concat('no counterpart of ', s) else s end where s is not null;
alter table a modify column s enum ('NEW','PAID');
