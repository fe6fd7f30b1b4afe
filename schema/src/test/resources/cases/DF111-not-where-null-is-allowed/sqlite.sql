-- cairn 20261121093000__df111_not_where_null_is_allowed sqlite sha256:5499a649b063f0758cf959b860ac77e47073edee3abcf3df603916d6975d1635
-- part 1 of 1, transactional

alter table book add column pages integer;
