-- Reading what is much, in less time: the same answers.

-- The question in it has one good plan, whatever words; made once per connection, where it was made for each block.
alter function dossiers_met set plan_cache_mode to force_generic_plan;
