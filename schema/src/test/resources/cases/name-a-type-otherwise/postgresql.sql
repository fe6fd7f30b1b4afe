-- cairn 20261121093000__name_a_type_otherwise postgresql sha256:d2d03c4b58eac0b91f585a8798c468a7b374e5280b13321010e411aaa3f094e6
-- part 1 of 1, transactional

create type State as enum ('NEW', 'PAID');
alter table a alter column s set data type State using s::text::State;
drop type Status;
