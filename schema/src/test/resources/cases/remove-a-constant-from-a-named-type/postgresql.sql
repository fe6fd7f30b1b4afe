-- cairn 20261121093000__remove_a_constant_from_a_named_type postgresql sha256:f50dfed355e86808db13cf0667910bb5d106a77e6da8f07e85322ba85a5c2d6f
-- part 1 of 1, transactional

alter type Status rename to Status_old;
create type Status as enum ('NEW');
alter table a alter column s drop default;
alter table a alter column s set data type Status using cast(cast(s as varchar) as Status);
alter table a alter column s set default 'NEW';
drop type Status_old;
