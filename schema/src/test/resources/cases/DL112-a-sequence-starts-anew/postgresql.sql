-- cairn 20261121093000__dl112_a_sequence_starts_anew postgresql sha256:b586ee751f0f63a8435be39e79a4a3d3a1db01120398c7393ad968ebabb83f3f
-- part 1 of 1, transactional

-- DL112 warning: sequence author_seq is to start with 1 instead of 1000: where that takes effect, it may hand out numbers that rows already have.
-- Remedy: let it start behind the highest number in use.
alter sequence author_seq start with 1;
