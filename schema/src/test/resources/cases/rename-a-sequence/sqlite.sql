-- cairn 20261121093000__rename_a_sequence sqlite sha256:37574318b1ea00797db19518dad3d6df5e36dc1ce8755d659af66254f5bae042
-- part 1 of 1, transactional

alter table a_seq rename to b_seq;
