# fuzz_NAME from tests/fuzz/NAME.cpp; tests/fuzz/run runs them.
add_custom_target(fuzzers)
foreach(name import_toml import_csv record markdown template store)
  add_executable(fuzz_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.cpp)
  target_compile_definitions(fuzz_${name} PRIVATE KASANE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  target_link_libraries(fuzz_${name} PRIVATE kasane_service kasane_samples)
  add_dependencies(fuzzers fuzz_${name})
endforeach()
