-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number mysql sha256:d2a54d07188e4e54a84ee932c00d0e983f91d2b199a75fe58f7542d80659044e
-- part 1 of 1, not transactional

-- LK117 warning: from varchar(50) to varchar(90), column name is stored in another way (up to 255 bytes, which are 63 characters, a length takes one byte, then two; and a shorter text is checked): the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: a length on the same side costs nothing: up to 63, or 64 and more; else deploy while nobody writes.
alter table author modify column name varchar(90);

-- LK116 warning: to change column worth from decimal(10,2) to decimal(12,2), the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column worth decimal(12,2);
