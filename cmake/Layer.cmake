# kasane_layer(NAME LIBRARIES...) makes the static library kasane_NAME from src/NAME and its sub-folders.
# Warnings are told by GCC, in the build that ships.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  set(KASANE_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror)
  # GCC 12 warns wrongly of bounds inside std::string where that comes from a precompiled header.
  list(APPEND KASANE_WARNINGS -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread -Wno-restrict)
endif()

function(kasane_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    add_library(kasane_${name} INTERFACE)
    return()
  endif()
  add_library(kasane_${name} STATIC ${sources})
  target_include_directories(kasane_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_compile_options(kasane_${name} PRIVATE ${KASANE_WARNINGS})
  target_link_libraries(kasane_${name} PUBLIC ${ARGN})
endfunction()

# What nearly every file that knows the domain includes, parsed once. The headers stand in angle brackets, so
# that no path of this machine gets into what ccache compares; ccache needs the options below.
set(KASANE_COMMON_HEADERS <algorithm> <map> <optional> <string> <variant> <vector> <domain/queries/query.hpp> <domain/commands/decide.hpp>)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
else()
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

# The preset `sanitized` sets KASANE_SANITIZED.
if(KASANE_SANITIZED)
  # Remembering who called for each block of memory took up to half of the time; where one is reported, run that
  # test again without the option.
  set(KASANE_SANITIZER_OPTIONS "UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=malloc_context_size=1")
endif()

# kasane_tests(NAME LIBRARIES...) makes the test program test_NAME from tests/NAME and its sub-folders.
function(kasane_tests name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(REMOVE_ITEM sources ${KASANE_SAMPLES})
  add_executable(test_${name} ${sources})
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  # Tests are compiled more often than they are run.
  target_compile_options(test_${name} PRIVATE ${KASANE_WARNINGS} -O0)
  target_compile_definitions(test_${name} PRIVATE
    KASANE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KASANE_PROGRAM="$<TARGET_FILE:kasane>")
  target_link_libraries(test_${name} PRIVATE Catch2::Catch2WithMain ${ARGN})
  if(kasane_samples IN_LIST ARGN OR kasane_room IN_LIST ARGN)
    target_precompile_headers(test_${name} REUSE_FROM kasane_samples)
  endif()
  add_test(NAME ${name} COMMAND test_${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${KASANE_SANITIZER_OPTIONS}" LABELS layer)
endfunction()
