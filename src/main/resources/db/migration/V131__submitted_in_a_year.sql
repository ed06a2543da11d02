-- How far assessors agree over a year is computed from what was submitted in it.
create index ix_scorecard_submitted_at on scorecard (submitted_at) where submitted_at is not null;
