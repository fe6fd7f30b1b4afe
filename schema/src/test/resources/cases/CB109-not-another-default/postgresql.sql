-- cairn 20261121093000__cb109_not_another_default postgresql sha256:bea356962ac6e768fc0c2112cf7f0e7326689f39b2cd8e2ca46eba0b37035b48
-- part 1 of 1, transactional

alter table author alter column country set default 'BE';
