-- cairn 20261121093000__remove_a_constant_from_a_named_type mariadb sha256:4f77fa550a9c63a897e6f9edd3625a3688df64df89d73e44f190479439b0c810
-- part 1 of 1, not transactional

alter table a modify column s enum ('NEW') not null default 'NEW';
