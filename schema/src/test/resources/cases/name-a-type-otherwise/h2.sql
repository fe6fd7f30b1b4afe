-- cairn 20261121093000__name_a_type_otherwise h2 sha256:aaac16dc67c06d3823b240c8737913edaa259c512d6dc4ba22176491c69aa28b
-- part 1 of 1, not transactional

create domain State as varchar(4) check (value in ('NEW', 'PAID'));
alter table a alter column s set data type State;
drop domain Status;
