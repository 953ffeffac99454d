# Embeds the migrations in the program: src/store/migrations/*.sql become migrations.cpp in the build folder.
# Included, it declares the command; run as a script (-P), it writes the file.
if(CMAKE_SCRIPT_MODE_FILE)
  file(GLOB scripts ${FOLDER}/*.sql)
  list(SORT scripts)
  set(body "")
  foreach(script IN LISTS scripts)
    file(READ ${script} sql)
    get_filename_component(name ${script} NAME)
    string(APPEND body "        {\"${name}\", R\"sql(${sql})sql\"},\n")
  endforeach()
  file(WRITE ${OUTPUT} "#include \"store/migration.hpp\"

namespace kasane::store {

std::vector<Migration> migrations() {
    return {
${body}    };
}

}  // namespace kasane::store
")
  return()
endif()

file(GLOB KASANE_MIGRATIONS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.sql)
add_custom_command(
  OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/migrations.cpp
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_CURRENT_LIST_DIR}
          -DOUTPUT=${CMAKE_CURRENT_BINARY_DIR}/migrations.cpp -P ${CMAKE_CURRENT_LIST_DIR}/embed.cmake
  DEPENDS ${KASANE_MIGRATIONS} ${CMAKE_CURRENT_LIST_DIR}/embed.cmake
  VERBATIM)
target_sources(kasane_store PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/migrations.cpp)
